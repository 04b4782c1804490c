/** Gives the user a file. */
export function saveFile({ file, name }: { file: Blob; name: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Firefox reads it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

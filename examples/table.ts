// Plain text tables for a terminal or a mail.
/** A column: its title, its width in characters, and on which side its cells stand. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: "right";
}

/** Rows under their titles; a cell too long for its column goes on below. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const rule = columns.map(({ width }) => "-".repeat(width)).join("  ");
  return [
    ...cells(
      columns,
      columns.map(({ title }) => title),
    ),
    rule,
    ...rows.flatMap((row) => cells(columns, row)),
  ];
}

function cells(columns: readonly Column[], row: readonly string[]): string[] {
  const wrapped = columns.map(({ width }, k) => wrap(row[k] ?? "", width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, align }, k) => {
        const text = wrapped[k]?.[line] ?? "";
        return align === "right" ? text.padStart(width) : text.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Breaks a text at ordinary spaces so that no line is longer than the width, where words allow. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

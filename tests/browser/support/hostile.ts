// Text that would run, break out or be read as markup anywhere it is not shown as text.

const ATTACKS = [
  `<script>alert(1)</script>`,
  `<img src=x onerror=alert(2)>`,
  `"><svg onload=alert(3)>`,
  `</textarea></p><script>alert(4)</script>`,
  `{{this}} {{{this}}} &lt;b&gt; javascript:alert(5)`,
  `' onfocus='alert(6)' autofocus='`,
];

/** Everything at once, with a word of its own to find it by. */
export function hostile(place: string): string {
  return `${place} ${ATTACKS.join(" ")}`;
}

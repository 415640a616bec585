/** An element of an XML document, as any parser can give it. The library brings no parser: the host converts what its own gives. */
export interface XmlNode {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const MOST_NODES = 1_000_000;

/** Every element below a node that fits, in document order, without recursion. */
export function all(root: XmlNode, fits: (node: XmlNode) => boolean): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const stack: XmlNode[] = [root];
  for (let seen = 0; stack.length > 0 && seen < MOST_NODES; seen++) {
    const node = stack.pop() as XmlNode;
    if (node !== root && fits(node)) found.push(node);
    for (let k = node.children.length - 1; k >= 0; k--) stack.push(node.children[k] as XmlNode);
  }
  return found;
}

/** Every element of a name. */
export function named(root: XmlNode, name: string): readonly XmlNode[] {
  return all(root, (node) => node.name === name);
}

/** The first element down a path of names, each a child of the one before. */
export function child(root: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let here = root;
  for (const name of path) here = here?.children.find((one) => one.name === name);
  return here;
}

/** An attribute, when it says something. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const value = node && Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** The text of an element; `"MSK"` for a withheld one, nothing for other null flavors. */
export function textOf(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (attribute(node, "nullFlavor") === "MSK") return "MSK";
  return node.text.trim() === "" ? undefined : node.text.trim();
}

/** Observations by their code: `[the code, its observation]`. */
export function observations(root: XmlNode): readonly (readonly [string, XmlNode])[] {
  return all(root, ({ name }) => /^observation/.test(name)).flatMap((node) => {
    const code = attribute(child(node, "code"), "code");
    return code === undefined ? [] : [[code, node] as const];
  });
}

/** A number in an attribute. */
export function numberIn(node: XmlNode | undefined, name = "value"): number | undefined {
  const text = attribute(node, name);
  return text !== undefined && /^-?\d{1,12}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

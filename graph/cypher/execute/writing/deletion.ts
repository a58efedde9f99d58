import type { Span } from "../../source.ts";
import type { Compiler, Failure } from "../compiler.ts";
import { lanesOf, Neighbours } from "../walk.ts";
import { writerOf } from "./writer.ts";

/**
 * Deletes relationships, then nodes. A node that keeps a relationship to the end of the statement is an error unless they
 * are detached.
 */
export function deleteEntities(
  nodes: ReadonlySet<number>,
  relationships: Set<number>,
  isDetaching: boolean,
  span: Span,
  compiler: Compiler,
): void {
  const { index, sideEffects } = compiler;
  const writer = writerOf(compiler);
  const alive = [...nodes].filter((node) => index.isNodeAlive(node));
  for (const node of alive) {
    const attached = attachedTo(node, compiler);
    if (isDetaching) for (const relationship of attached) relationships.add(relationship);
    else if (attached.some((relationship) => !relationships.has(relationship)))
      writer.beforeCommit(() => {
        if (attachedTo(node, compiler).length > 0) throw compiler.fail(connected(span));
      });
  }
  for (const relationship of relationships) {
    if (!index.isRelationshipAlive(relationship)) continue;
    writer.deleteRelationship(relationship);
    sideEffects.relationshipsDeleted += 1;
  }
  for (const node of alive) {
    writer.deleteNode(node);
    sideEffects.nodesDeleted += 1;
  }
}

function attachedTo(node: number, { index }: Compiler): readonly number[] {
  const found: number[] = [];
  const walk = new Neighbours(index, lanesOf(index, "both", null));
  walk.begin(node);
  while (walk.next()) found.push(walk.relationship);
  return found;
}

const connected = (span: Span): Failure => ({
  type: "ConstraintVerificationFailed",
  code: "DeleteConnectedNode",
  reason: "A node that still has relationships cannot be deleted.",
  hint: "Write `DETACH DELETE` to delete them too.",
  span,
});

"""Reads a graph with networkx and prints its nodes and edges as JSON; a value is [type, text], so that no digit is lost."""

import json
import sys

import networkx


def typed(value):
    if isinstance(value, list):
        return ["list", [typed(item) for item in value]]
    if isinstance(value, dict):
        return ["map", attributes(value)]
    return [type(value).__name__, repr(value) if isinstance(value, float) else str(value)]


def attributes(values):
    return {name: typed(value) for name, value in values.items()}


def read(format, path):
    if format == "graphml":
        return networkx.read_graphml(path, force_multigraph=True)
    with open(path, encoding="utf-8") as file:
        return networkx.node_link_graph(json.load(file), edges="links")


graph = read(sys.argv[1], sys.argv[2])
print(
    json.dumps(
        {
            "nodes": {key: attributes(values) for key, values in graph.nodes(data=True)},
            "edges": {
                key: [source, target, attributes(values)]
                for source, target, key, values in graph.edges(keys=True, data=True)
            },
        }
    )
)

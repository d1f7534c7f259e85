"""Checks a Kubernetes manifest strictly (no unknown field) and prints its shell commands."""
import sys
import kubernetes_validate
import ruamel.yaml

for file in sys.argv[1:]:
    with open(file, encoding="utf-8") as text:
        job = ruamel.yaml.YAML(typ="safe").load(text)
    kubernetes_validate.validate(job, "1.37", strict=True)
    spec = job["spec"]
    print(spec.get("completionMode"), spec.get("completions"), spec.get("parallelism"))
    for container in spec["template"]["spec"]["containers"]:
        print(container["args"][0])

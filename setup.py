"""The import package ``jejaring`` is these top-level folders: ``jejaring.graph`` is ``graph/``."""

from setuptools import find_namespace_packages, setup

FOLDERS = ("graph", "api", "cli", "loaders", "queries", "seeds")
PATTERNS = [pattern for folder in FOLDERS for pattern in (folder, f"{folder}.*")]

setup(
    packages=[f"jejaring.{name}" for name in find_namespace_packages(include=PATTERNS)],
    package_dir={f"jejaring.{folder}": folder for folder in FOLDERS},
)

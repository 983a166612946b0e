"""Speed and memory beside the peers and hand-written code, on one job, in one run."""

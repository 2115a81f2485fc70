package work;

import java.util.List;

public record Job(String name, List<Thread> workers) {}

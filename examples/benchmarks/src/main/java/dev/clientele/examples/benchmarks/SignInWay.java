package dev.clientele.examples.benchmarks;

/** One way that a sign-in can go, or the floor that it is compared with. */
record SignInWay(String name, boolean isRefusal, Runnable call) {}

package com.acme.builtins;

import dev.cairn.Serializable;
import java.util.List;

/** Arrays of everything. */
@Serializable
public record Arrays(
    boolean[] booleans,
    short[] shorts,
    int[] ints,
    long[] longs,
    char[] chars,
    float[] floats,
    double[] doubles,
    byte[][] blobs,
    String[] strings,
    Integer[] boxed,
    int[][] matrix,
    int[][][] cube,
    List<String>[] lists,
    List<int[]> listOfArrays) {}

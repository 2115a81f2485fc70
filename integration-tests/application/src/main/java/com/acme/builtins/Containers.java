package com.acme.builtins;

import dev.cairn.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every container by its declared class. */
@Serializable
public record Containers(
    List<Integer> list,
    ArrayList<Integer> arrayList,
    LinkedList<Integer> linkedList,
    Set<Integer> set,
    HashSet<Integer> hashSet,
    LinkedHashSet<Integer> linkedHashSet,
    SortedSet<Integer> sortedSet,
    NavigableSet<Integer> navigableSet,
    TreeSet<Integer> treeSet,
    Queue<Integer> queue,
    Deque<Integer> deque,
    ArrayDeque<Integer> arrayDeque,
    Collection<Integer> collection,
    Iterable<Integer> iterable,
    Map<String, Integer> map,
    HashMap<String, Integer> hashMap,
    LinkedHashMap<String, Integer> linkedHashMap,
    SortedMap<String, Integer> sortedMap,
    NavigableMap<String, Integer> navigableMap,
    TreeMap<String, Integer> treeMap,
    Map.Entry<String, Integer> entry) {}

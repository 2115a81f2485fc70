package com.acme;

import dev.cairn.SerializableImport;
import work.Base;
import work.Job;
import work.Task;

@SerializableImport({
  Job.class,
  Task.class,
  Base.class,
  Override.class,
})
interface Imports {}

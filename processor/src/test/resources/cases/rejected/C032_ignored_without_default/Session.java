package cases;

import dev.cairn.Serializable;

@Serializable
class Session {
  final String user;
  final transient Thread worker;

  Session(String user, Thread worker) {
    this.user = user;
    this.worker = worker;
  }
}

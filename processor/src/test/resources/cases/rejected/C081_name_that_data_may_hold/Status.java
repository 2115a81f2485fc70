package cases;

enum Status {
  NEW,
  SETTLED
}

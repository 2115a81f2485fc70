package cases;

class Parent<T> {
  T value;
}

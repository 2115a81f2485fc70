package cases;

class Parent {
  int id;
}

package cases;

record Card(String number) implements Payment {}

package cases;

class OrderCodec {}

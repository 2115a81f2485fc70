package cases;

import dev.cairn.Default;
import dev.cairn.Extras;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

@Serializable
public record Wide<T>(
    int p0,
    String p1,
    double p2,
    @Default("[]") List<T> p3,
    int p4,
    String p5,
    double p6,
    List<T> p7,
    int p8,
    String p9,
    double p10,
    List<T> p11,
    int p12,
    String p13,
    double p14,
    List<T> p15,
    int p16,
    String p17,
    double p18,
    @Default("[]") List<T> p19,
    int p20,
    String p21,
    double p22,
    List<T> p23,
    int p24,
    String p25,
    double p26,
    List<T> p27,
    int p28,
    String p29,
    double p30,
    List<T> p31,
    int p32,
    String p33,
    double p34,
    @Default("[]") List<T> p35,
    int p36,
    String p37,
    double p38,
    List<T> p39,
    @Extras Map<String, Object> rest) {}

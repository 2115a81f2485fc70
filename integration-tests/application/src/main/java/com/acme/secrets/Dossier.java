package com.acme.secrets;

import com.acme.enums.Level;
import dev.cairn.Sensitive;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Secrets of many types, and some that are none. */
@Serializable
public record Dossier(
    String name,
    @Sensitive int pin,
    @Sensitive Long balance,
    @Sensitive double rate,
    @Sensitive boolean wanted,
    @Sensitive LocalDate born,
    @Sensitive UUID id,
    @Sensitive Level level,
    @Sensitive BigDecimal debt,
    @Sensitive byte[] key,
    @Sensitive List<Integer> codes,
    @Sensitive Map<String, Integer> limits,
    @Sensitive Object any,
    Card card,
    List<Card> cards) {}

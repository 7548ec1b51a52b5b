package dev.cprs.decode;

public record LabelledSpan(
    int firstToken,
    int endToken,
    int start,
    int end,
    int textStart,
    int textEnd,
    int tag,
    float score) {}

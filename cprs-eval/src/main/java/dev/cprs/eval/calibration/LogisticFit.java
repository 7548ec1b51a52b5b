package dev.cprs.eval.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A logistic regression by Newton's method, with a touch of ridge so that it ends also where one
 * feature tells all.
 */
final class LogisticFit {
  private static final double RIDGE = 1e-3;
  private static final int MOST_STEPS = 50;
  private static final double CLOSE = 1e-9;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> outcomes = new ArrayList<>();

  /**
   * Adds an observation.
   *
   * @param features as many for each
   */
  void add(double[] features, boolean outcome) {
    double[] row = new double[features.length + 1];
    row[0] = 1;
    System.arraycopy(features, 0, row, 1, features.length);
    rows.add(row);
    outcomes.add(outcome);
  }

  /** Intercept and weights: the log odds of the outcome. */
  List<Double> weights() {
    double[] weights = new double[rows.get(0).length];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] change = step(weights);
      double largest = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] += change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < CLOSE) {
        break;
      }
    }
    return Arrays.stream(weights).boxed().toList();
  }

  private double[] step(double[] weights) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      system[i][i] = RIDGE;
      system[i][size] = -RIDGE * weights[i];
    }
    for (int n = 0; n < rows.size(); n++) {
      double[] row = rows.get(n);
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += weights[i] * row[i];
      }
      double expected = 1 / (1 + Math.exp(-sum));
      double error = (outcomes.get(n) ? 1 : 0) - expected;
      for (int i = 0; i < size; i++) {
        system[i][size] += error * row[i];
        for (int j = 0; j < size; j++) {
          system[i][j] += expected * (1 - expected) * row[i] * row[j];
        }
      }
    }
    return solved(system);
  }

  /** Gauss's elimination. The ridge keeps every pivot above 0. */
  private static double[] solved(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double factor = system[row][column] / system[column][column];
          for (int i = column; i <= size; i++) {
            system[row][i] -= factor * system[column][i];
          }
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = system[i][size] / system[i][i];
    }
    return solution;
  }
}

package sitroom.reader.parse;

import java.util.List;

/**
 * Takes from vectors what they all have in common, so that their angles tell words apart: the mean
 * is subtracted, and what is left is scaled until it spreads alike in all directions (by the
 * Cholesky factor of the covariance).
 */
final class Whitening {
  /** Added to each direction's variance, in means of all: directions of almost none stay small. */
  private static final double RIDGE = 0.05;

  private final double[] mean;
  private final double[][] factor;

  private Whitening(double[] mean, double[][] factor) {
    this.mean = mean;
    this.factor = factor;
  }

  /** Learns from vectors of one length. */
  static Whitening of(List<double[]> vectors) {
    int length = vectors.get(0).length;
    double[] mean = new double[length];
    for (double[] vector : vectors) {
      for (int i = 0; i < length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    double[][] covariance = new double[length][length];
    double trace = 0;
    for (double[] vector : vectors) {
      for (int i = 0; i < length; i++) {
        double off = (vector[i] - mean[i]) / vectors.size();
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += off * (vector[j] - mean[j]);
        }
        trace += off * (vector[i] - mean[i]);
      }
    }
    for (int i = 0; i < length; i++) {
      covariance[i][i] += RIDGE * trace / length;
    }
    return new Whitening(mean, factor(covariance));
  }

  /** The lower triangle L with L times its transpose the given one, of which it reads the lower. */
  private static double[][] factor(double[][] matrix) {
    double[][] lower = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
      }
    }
    return lower;
  }

  /** The vector whitened, its length made 1. */
  double[] direction(double[] vector) {
    double[] white = new double[vector.length];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      double rest = vector[i] - mean[i];
      for (int k = 0; k < i; k++) {
        rest -= factor[i][k] * white[k];
      }
      white[i] = rest / factor[i][i];
      square += white[i] * white[i];
    }
    double size = Math.sqrt(square);
    for (int i = 0; i < white.length && size > 0; i++) {
      white[i] /= size;
    }
    return white;
  }
}

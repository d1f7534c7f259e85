"""Records what numpy and scikit-learn make of a few rows, for RecordedTest: record.py > recorded.json

The rows are made by a small formula rather than at random, so that they are the same everywhere.
Made with numpy 2.4.6 and scikit-learn 1.9.1.
"""
import json
import math

import numpy as np
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import mutual_info_score
from sklearn.preprocessing import KBinsDiscretizer, MinMaxScaler, StandardScaler

ROWS = 500
x = np.array([round(1e6 + 40 * math.sin(7 * i) + i % 13, 3) for i in range(ROWS)])
y = np.array([round(0.3 * (v - 1e6) + 5 * math.cos(3 * i), 3) for i, v in enumerate(x)])
z = np.array([float(i * i % 101) for i in range(ROWS)])
category = [["ATL", "JFK", "LGA", "SFO"][i * i % 7 % 4] for i in range(ROWS)]
label = ["late" if (i * i % 7 % 4 + i % 3) > 2 else "in time" for i in range(ROWS)]
documents = ["a rose is a rose", "a daisy", "is it a rose or a daisy", "", "or"]

columns = np.stack([x, y, z], axis=1)
# the default would go through X'X, which cancels where the mean is a million
pca = PCA(2, svd_solver="full").fit(columns)
signs = np.sign(pca.components_[range(2), np.abs(pca.components_).argmax(axis=1)])
deciles = KBinsDiscretizer(10, encode="ordinal", strategy="quantile", quantile_method="linear",
                           subsample=None).fit(z[:, None])
per_key = np.array([(v - x[[c == k for k in category]].mean()) / x[[c == k for k in category]].std()
                    for v, c in zip(x, category)])


def grams(vectorizer):
    matrix = vectorizer.fit_transform(documents)
    names = vectorizer.get_feature_names_out()
    return [{str(names[j]): float(row[0, j]) for j in row.indices} for row in matrix]


words = dict(token_pattern=r"[^ ]+", ngram_range=(1, 2), lowercase=False)
counts = grams(CountVectorizer(**words))
frequencies = grams(TfidfVectorizer(norm=None, smooth_idf=True, **words))
totals = [sum(row.values()) for row in counts]

print(json.dumps({
    "x": x.tolist(), "y": y.tolist(), "z": z.tolist(),
    "category": category, "label": label, "documents": documents,
    "mean": x.mean(), "variance": x.var(), "sampleVariance": x.var(ddof=1),
    "min": x.min(), "max": x.max(), "sum": x.sum(),
    "covariance": np.cov(columns.T, ddof=0).tolist(),
    "correlation": np.corrcoef(columns.T).tolist(),
    "directions": (pca.components_ * signs[:, None]).tolist(),
    "variances": (pca.explained_variance_ * (ROWS - 1) / ROWS).tolist(),
    "projected": (pca.transform(columns[:5]) * signs).tolist(),
    "deciles": np.quantile(z, np.arange(1, 10) / 10).tolist(),
    "bucket": deciles.transform(z[:, None])[:, 0].astype(int).tolist(),
    "zScore": StandardScaler().fit_transform(x[:, None])[:, 0].tolist(),
    "zScorePerCategory": per_key.tolist(),
    "minMax": MinMaxScaler().fit_transform(z[:, None])[:, 0].tolist(),
    "histogram": np.histogram(z, bins=10, range=(0, 100))[0].tolist(),
    "mutualInformation": mutual_info_score(category, label),
    "counts": counts,
    "tfIdf": [{w: v / total for w, v in row.items()} for row, total in zip(frequencies, totals)],
}))

"""One epoch of a wide and deep network, by Keras, by TensorFlow compiled by XLA, and by PyTorch."""
import os
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import keras
import numpy as np
import tensorflow as tf
import torch
from stopwatch import measure_part

out = sys.argv[2]
labels = np.fromfile(f"{out}/labels.bin", "<f4")
rows = len(labels)
numbers = np.ascontiguousarray(np.fromfile(f"{out}/numbers.bin", "<f4").reshape(7, rows).T)
fields = np.fromfile(f"{out}/ids.bin", "<i4").reshape(4, rows)
sizes = fields.max(1) + 1
RESULT = "24,733 parameters"
assert list(sizes[:3]) == [16, 3, 104], sizes


def work(batch):
    return f"an epoch of a wide and deep network, {rows:,} rows, batches of {batch:,}"


def timed(batch, way, epoch):
    def seconds():
        start = time.perf_counter()
        epoch()
        return time.perf_counter() - start
    measure_part(work(batch), way, rows, seconds, RESULT, 1, 4)


def keras_model():
    keras.utils.set_random_seed(0)
    x = keras.Input((7,))
    ids = keras.Input((3,), dtype="int32")
    cell = keras.Input((), dtype="int32")
    deep = [keras.layers.Embedding(int(sizes[i]), k)(ids[:, i]) for i, k in enumerate((8, 4, 16))]
    units = keras.layers.Concatenate()([x, *deep])
    units = keras.layers.Dense(128, "relu")(units)
    units = keras.layers.Dense(64, "relu")(units)
    wide = keras.layers.Embedding(10000, 1, embeddings_initializer="zeros")(cell)
    model = keras.Model([x, ids, cell], keras.layers.Add()([keras.layers.Dense(1)(units), wide]))
    assert model.count_params() == 24733
    return model


def keras_fit(batch):
    model = keras_model()
    model.compile(keras.optimizers.Adam(1e-3), keras.losses.BinaryCrossentropy(from_logits=True))
    order = np.random.RandomState(0).permutation(rows)
    inputs = [numbers[order], fields[:3].T[order], fields[3][order]]
    truth = labels[order]
    timed(batch, "Keras fit", lambda: model.fit(inputs, truth, batch_size=batch, epochs=1, verbose=0))


def xla(batch):
    model = keras_model()
    adam = keras.optimizers.Adam(1e-3)
    adam.build(model.trainable_variables)

    @tf.function(jit_compile=True)
    def step(x, ids, cell, y):
        with tf.GradientTape() as tape:
            output = model([x, ids, cell], training=True)
            loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(y[:, None], output))
        adam.apply_gradients(
            zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
        return loss

    order = np.random.RandomState(0).permutation(rows)[:rows // batch * batch]
    whole = [tf.constant(a[order]) for a in (numbers, fields[:3].T, fields[3], labels)]
    slices = [[t[i:i + batch] for t in whole] for i in range(0, len(order), batch)]
    timed(batch, "TensorFlow, tf.function with XLA, batches cut before",
          lambda: float(tf.add_n([step(*each) for each in slices])))


class WideAndDeep(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.tables = torch.nn.ModuleList(
            torch.nn.Embedding(int(sizes[i]), k) for i, k in enumerate((8, 4, 16)))
        self.wide = torch.nn.Embedding(10000, 1)
        torch.nn.init.zeros_(self.wide.weight)
        self.deep = torch.nn.Sequential(
            torch.nn.Linear(35, 128), torch.nn.ReLU(), torch.nn.Linear(128, 64), torch.nn.ReLU(),
            torch.nn.Linear(64, 1))

    def forward(self, x, ids, cell):
        units = torch.cat([x] + [table(ids[:, i]) for i, table in enumerate(self.tables)], 1)
        return (self.deep(units) + self.wide(cell))[:, 0]


def pytorch(batch):
    torch.manual_seed(0)
    model = WideAndDeep()
    adam = torch.optim.Adam(model.parameters(), 1e-3, fused=True)
    loss_of = torch.nn.BCEWithLogitsLoss()
    order = np.random.RandomState(0).permutation(rows)
    whole = [torch.from_numpy(a[order])
             for a in (numbers, fields[:3].T.astype("i8"), fields[3].astype("i8"), labels)]

    def epoch():
        for i in range(0, rows, batch):
            x, ids, cell, y = (t[i:i + batch] for t in whole)
            adam.zero_grad(set_to_none=True)
            loss = loss_of(model(x, ids, cell), y)
            loss.backward()
            adam.step()

    timed(batch, "PyTorch, fused Adam", epoch)


for size in (256, 4096):
    keras_fit(size)
    xla(size)
    pytorch(size)

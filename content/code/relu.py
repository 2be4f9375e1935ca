import numpy as np


def relu(z):
    return np.maximum(0, z)


print(relu(np.array([-2.0, 0.5])))

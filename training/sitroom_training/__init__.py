"""Makes the network of Sitroom's parser: data, training, export, quantising, evaluation."""

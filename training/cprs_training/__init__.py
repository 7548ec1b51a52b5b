"""How the small token critics of CPRS for Java are made: data, model, training, export, measures."""

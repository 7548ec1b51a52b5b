"""Writes the directories of src/test/resources/pruners: a model of a few thousand random weights in
the layout of each published pruner, and what transformers and tokenizers make of some texts.

    python tiny_pruners.py DIRECTORY

Needs torch, transformers 5, tokenizers and safetensors. The form of expected.json is that of
recordings of the authors' own code, which -Dcprs.reference.dir runs.
"""

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import (
    BertConfig,
    BertForSequenceClassification,
    BertForTokenClassification,
    BertModel,
    ModernBertConfig,
    ModernBertForSequenceClassification,
    ModernBertModel,
    XLMRobertaConfig,
    XLMRobertaForSequenceClassification,
    XLMRobertaForTokenClassification,
)

QUERY = "When was the lighthouse built?"
TEXTS = [
    "The lighthouse at Cape Arden was built in 1871 by a crew of forty masons. Its lamp burned rapeseed"
    " oil at first. Dr. Helena Marsh kept its logbook for thirty-one years, until she retired.",
    "def switch_on(lamp, hours=24):\n\tif lamp.oil < 1:\n\t\traise Empty('no   oil')\n",
    "灯塔建于1871年，由四十名石匠建成。",
    "The keeper wrote 🌊🗼 in the guest book.  Two   spaces\n\nand a blank line ",
    "naïve café",
    "<s> </s> [CLS] [SEP] [MASK]",
    "",
]
HIDDEN, HEADS, INNER, LAYERS, VOCABULARY = 16, 2, 24, 3, 340


def bpe():
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - 8,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS, trainer)
    tokenizer.add_tokens(["   ", "  "])
    tokenizer.add_special_tokens(["[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]"])
    return with_template(tokenizer, "[CLS]:0 $A:0 [SEP]:0", "[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1")


def word_pieces(lowercase):
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=lowercase)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=VOCABULARY,
        special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"],
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS[:2], trainer)
    return with_template(tokenizer, "[CLS]:0 $A:0 [SEP]:0", "[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1")


def unigram(special, unknown, byte_fallback):
    pieces = [(token, 0.0) for token in special]
    if byte_fallback:
        pieces += [(f"<0x{byte:02X}>", -12.0) for byte in range(256)]
    words = {}
    for word in " ".join(TEXTS[:5]).replace("\n", " ").replace(" ", " ▁").split(" "):
        for end in range(1, len(word) + 1):
            words[word[:end]] = words.get(word[:end], 0) + 1
        for letter in word:
            words[letter] = words.get(letter, 0) + 1
    room = VOCABULARY - len(pieces)
    best = sorted(words, key=lambda word: (-words[word] * len(word), word))[:room]
    pieces += [(word, -12.0 + min(9.0, words[word] * 0.3 + len(word))) for word in best]
    tokenizer = Tokenizer(models.Unigram(pieces, special.index(unknown), byte_fallback))
    if byte_fallback:
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never", split=False)
    else:
        tokenizer.normalizer = normalizers.NFKC()
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    tokenizer.add_special_tokens(special)
    return tokenizer


def xlm_roberta_tokens():
    tokenizer = unigram(["<s>", "<pad>", "</s>", "<unk>", "<mask>"], "<unk>", False)
    return with_template(tokenizer, "<s> $A </s>", "<s> $A </s> </s> $B </s>")


def llama_tokens():
    tokenizer = unigram(["<unk>", "<s>", "</s>", "<pad>", "<sep>", "<mask>", "<cls>"], "<unk>", True)
    return with_template(tokenizer, "<s>:0 $A:0 </s>:0", "<s>:0 $A:0 </s>:0 <s>:1 $B:1 </s>:1")


def with_template(tokenizer, single, pair):
    names = {part.split(":")[0] for part in pair.split() if not part.startswith("$")}
    tokenizer.post_processor = processors.TemplateProcessing(
        single=single,
        pair=pair,
        special_tokens=[(name, tokenizer.token_to_id(name)) for name in sorted(names)],
    )
    return tokenizer


def body_sizes():
    return dict(
        hidden_size=HIDDEN,
        num_attention_heads=HEADS,
        intermediate_size=INNER,
        num_hidden_layers=LAYERS,
        vocab_size=VOCABULARY,
    )


def modern_config(**more):
    return ModernBertConfig(
        **body_sizes(),
        local_attention=16,
        max_position_embeddings=512,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
        cls_token_id=1,
        sep_token_id=2,
        attn_implementation="eager",
        **more,
    )


def bert_config(tokenizer, more=0):
    sizes = body_sizes() | {"vocab_size": tokenizer.get_vocab_size() + more}
    return BertConfig(**sizes, max_position_embeddings=200)


def xlm_roberta_config():
    return XLMRobertaConfig(
        **body_sizes(), max_position_embeddings=202, type_vocab_size=1, layer_norm_eps=1e-5
    )


def randomized(module):
    for name, weight in module.named_parameters():
        with torch.no_grad():
            mean = 1.0 if "norm" in name.lower() and name.endswith("weight") else 0.0
            weight.normal_(mean, 0.35)
    return module.eval()


def rows(tensor):
    return [[float(f"{x:.7g}") for x in row] for row in tensor.tolist()]


def sequences(tokenizer, pair):
    for text in TEXTS:
        encoded = tokenizer.encode(QUERY, text) if pair else tokenizer.encode(text)
        yield encoded, torch.tensor([encoded.ids])


def recorded(tokenizer):
    cases = []
    for text in TEXTS:
        plain = tokenizer.encode(text, add_special_tokens=False)
        both = tokenizer.encode(QUERY, text)
        cases.append(
            {
                "text": text,
                "input_ids": plain.ids,
                "offsets_code_points": [list(span) for span in plain.offsets],
                "with_special": tokenizer.encode(text).ids,
                "pair_with_query": both.ids,
            }
        )
    return {"pair_query": QUERY, "cases": cases}


def write(directory, config, tokenizer, tensors, passes, shards=1):
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    tokenizer.save(str(directory / "tokenizer.json"), pretty=False)
    tensors = {k: v.detach().clone().contiguous() for k, v in tensors.items()}
    if shards == 1:
        save_file(tensors, directory / "model.safetensors")
    else:
        names = list(tensors)
        index = {}
        for shard in range(shards):
            file = f"model-{shard + 1:05}-of-{shards:05}.safetensors"
            part = {name: tensors[name] for name in names[shard::shards]}
            save_file(part, directory / file)
            index |= {name: file for name in part}
        total = sum(tensor.numel() * 4 for tensor in tensors.values())
        (directory / "model.safetensors.index.json").write_text(
            json.dumps({"metadata": {"total_size": total}, "weight_map": index}, indent=1) + "\n")
    expected = {
        "tokenizer": recorded(tokenizer),
        "cases": [{"passes": passes}],
    }
    (directory / "expected.json").write_text(json.dumps(expected, ensure_ascii=False) + "\n")


def config_of(config, architecture):
    values = config.to_diff_dict() | {"model_type": config.model_type}
    for key in ("hidden_size", "num_attention_heads", "intermediate_size", "num_hidden_layers",
                "vocab_size", "max_position_embeddings", "pad_token_id", "layer_norm_eps",
                "norm_eps", "type_vocab_size", "local_attention", "layer_types",
                "rope_parameters", "classifier_pooling"):
        if hasattr(config, key):
            values[key] = getattr(config, key)
    return values | {"architectures": [architecture], "dtype": "float32"}


def token_classifier(directory, model, tokenizer, architecture):
    passes = []
    for encoded, ids in sequences(tokenizer, False):
        logits = model(input_ids=ids).logits[0]
        passes.append({"input_ids": encoded.ids, "logits": rows(logits)})
    write(directory, config_of(model.config, architecture), tokenizer, model.state_dict(), passes)


def sentence_tagger(directory):
    tokenizer = word_pieces(True)
    body = randomized(BertModel(bert_config(tokenizer)))
    head = randomized(torch.nn.Linear(HIDDEN, 2))
    passes = []
    for encoded, ids in sequences(tokenizer, True):
        types = torch.tensor([encoded.type_ids])
        states = body(input_ids=ids, token_type_ids=types).last_hidden_state[0]
        context = [i for i, s in enumerate(encoded.sequence_ids) if s == 1]
        middle = len(context) // 2
        sentences = [-100] * len(encoded.ids)
        logits = []
        for number, part in enumerate(p for p in (context[:middle], context[middle:]) if p):
            for i in part:
                sentences[i] = number
            logits.append(head(states[part].mean(0)))
        if logits:
            passes.append({
                "input_ids": encoded.ids,
                "token_type_ids": encoded.type_ids,
                "sentence_ids": sentences,
                "sentence_logits": rows(torch.stack(logits)),
            })
    tensors = {"bert." + k: v for k, v in body.state_dict().items()}
    tensors |= {"classifier." + k: v for k, v in head.state_dict().items()}
    config = config_of(body.config, "BertTaggerForSentenceExtractionWithBackoff")
    write(directory, config, tokenizer, tensors, passes)


def open_provence(directory, ranking, tokenizer, old_names=False, threshold=None, shards=1):
    """transformers 4, with which these models were trained, has ModernBERT's last state un-normed."""
    head = randomized(torch.nn.Linear(HIDDEN, 2))
    read = {}
    if ranking.config.model_type == "modernbert":
        ranking.model.final_norm.register_forward_pre_hook(
            lambda module, inputs: read.update(states=inputs[0]))
    else:
        body = ranking.bert if ranking.config.model_type == "bert" else ranking.roberta
        body.encoder.register_forward_hook(
            lambda module, inputs, output: read.update(states=output[0]))
    passes = []
    for encoded, ids in sequences(tokenizer, True):
        typed = {}
        if ranking.config.model_type == "bert":
            typed = {"token_type_ids": torch.tensor([encoded.type_ids])}
        logits = ranking(input_ids=ids, **typed).logits[0]
        passes.append({
            "input_ids": encoded.ids,
            **({"token_type_ids": encoded.type_ids} if typed else {}),
            "pruning_logits": rows(head(read["states"].reshape(-1, HIDDEN))),
            "ranking_logits": rows(logits.reshape(1, -1))[0],
        })
    base = config_of(ranking.config, None)
    if old_names:
        ropes = base.pop("rope_parameters")
        base.pop("layer_types")
        base["global_attn_every_n_layers"] = 3
        base["global_rope_theta"] = ropes["full_attention"]["rope_theta"]
        base["local_rope_theta"] = ropes["sliding_attention"]["rope_theta"]
    config = {
        "model_type": "open_provence",
        "architectures": ["OpenProvenceForSequenceClassification"],
        "base_model_config": base,
        "max_length": 128,
        "id2label": {str(i): f"LABEL_{i}" for i in range(ranking.config.num_labels)},
        "num_pruning_labels": 2,
        "default_threadshold": threshold,
        "default_threshold": None,
    }
    tensors = {"ranking_model." + k: v for k, v in ranking.state_dict().items()}
    tensors |= {"pruning_head.classifier." + k: v for k, v in head.state_dict().items()}
    write(directory, config, tokenizer, tensors, passes, shards)


def kompress(directory):
    tokenizer = bpe()
    body = randomized(ModernBertModel(modern_config()))
    head = randomized(torch.nn.Linear(HIDDEN, 2))
    span = randomized(torch.nn.Sequential(
        torch.nn.Conv1d(HIDDEN, 256, 5, padding=2), torch.nn.GELU(), torch.nn.Conv1d(256, 1, 3, padding=1)))
    passes = []
    for encoded, ids in sequences(tokenizer, False):
        states = body(input_ids=ids).last_hidden_state[0]
        scores = torch.sigmoid(span(states.t().unsqueeze(0)))[0]
        passes.append({
            "input_ids": encoded.ids,
            "token_logits": rows(head(states)),
            "span_scores": rows(scores)[0],
        })
    tensors = {"encoder." + k: v for k, v in body.state_dict().items()}
    tensors |= {"token_head." + k: v for k, v in head.state_dict().items()}
    tensors |= {"span_conv." + k: v for k, v in span.state_dict().items()}
    write(directory, config_of(body.config, "ModernBertModel"), tokenizer, tensors, passes)


def main(root):
    torch.manual_seed(1)
    with torch.no_grad():
        tokenizer = word_pieces(False)
        # LLMLingua-2's library gives the last hundred rows to tokens of its own.
        token_classifier(root / "llmlingua-2-bert",
                         randomized(BertForTokenClassification(bert_config(tokenizer, 100))),
                         tokenizer, "BertForTokenClassification")
        token_classifier(root / "llmlingua-2-xlm-roberta",
                         randomized(XLMRobertaForTokenClassification(xlm_roberta_config())),
                         xlm_roberta_tokens(), "XLMRobertaForTokenClassification")
        sentence_tagger(root / "opensearch-semantic-highlighter")
        kompress(root / "kompress")
        tokenizer = bpe()
        config = modern_config(num_labels=1, classifier_pooling="mean")
        open_provence(root / "open-provence-modernbert-bpe",
                      randomized(ModernBertForSequenceClassification(config)), tokenizer,
                      old_names=True)
        tokenizer = llama_tokens()
        config = modern_config(num_labels=1, classifier_pooling="cls")
        open_provence(root / "open-provence-modernbert-ja",
                      randomized(ModernBertForSequenceClassification(config)), tokenizer,
                      threshold=0.1)
        config = xlm_roberta_config()
        config.num_labels = 1
        open_provence(root / "semantic-highlight-xlm-roberta",
                      randomized(XLMRobertaForSequenceClassification(config)), xlm_roberta_tokens())
        # What no published model has, and a configuration may say.
        config = modern_config(num_labels=2, classifier_pooling="mean", classifier_bias=True,
                               norm_bias=True, attention_bias=True, mlp_bias=True)
        open_provence(root / "open-provence-modernbert-biases-in-shards",
                      randomized(ModernBertForSequenceClassification(config)), bpe(), shards=2)
        tokenizer = word_pieces(True)
        config = bert_config(tokenizer)
        config.num_labels = 1
        open_provence(root / "open-provence-bert",
                      randomized(BertForSequenceClassification(config)), tokenizer)


main(Path(sys.argv[1]))

"""The one list of topics, in teaching order: menu, home page and tests are made from it."""

from dataclasses import dataclass
from pathlib import Path

from ui.language import Text

PAGES = Path(__file__).parent.parent / "pages"
READY = frozenset(page.stem for page in PAGES.glob("*.py"))


@dataclass(frozen=True)
class Topic:
    """One page. The slug is its file, its URL, its text file and the prefix of its widget keys."""

    slug: str
    title: Text
    group: Text
    icon: str

    @property
    def file(self) -> Path:
        """Where the page is, or will be."""
        return PAGES / f"{self.slug}.py"

    @property
    def ready(self) -> bool:
        """Whether the page exists; the others are announced on the home page."""
        return self.slug in READY


START = Text(en="Start", zh="开始")
NEURON = Text(en="Neuron and training", zh="神经元与训练")
BACKPROP = Text(en="Back-propagation", zh="反向传播")
DESCENT = Text(en="Gradient descent", zh="梯度下降")
LOSS = Text(en="Loss functions", zh="损失函数")
REGRESSION = Text(en="Linear regression", zh="线性回归")
CLASSIFICATION = Text(en="Linear classification", zh="线性分类")

TOPICS = (
    Topic("home", Text(en="Neural Blackboard", zh="神经网络黑板"), START, "🧑‍🏫"),
    Topic("neuron", Text(en="The neuron", zh="神经元"), NEURON, "⚪"),
    Topic("training_loop", Text(en="The training loop", zh="训练流程"), NEURON, "🔁"),
    Topic("derivatives", Text(en="Derivatives and the chain rule", zh="导数与链式法则"), BACKPROP, "📐"),
    Topic("linear_backprop", Text(en="Linear back-propagation", zh="线性反向传播"), BACKPROP, "↩️"),
    Topic("nonlinear_backprop", Text(en="Non-linear back-propagation", zh="非线性反向传播"), BACKPROP, "🪃"),
    Topic("gradient_descent", Text(en="Gradient descent", zh="梯度下降"), DESCENT, "⛰️"),
    Topic("learning_rate", Text(en="Learning rate", zh="学习率"), DESCENT, "👣"),
    Topic("squared_error", Text(en="Squared error", zh="均方误差"), LOSS, "🟦"),
    Topic("loss_surface", Text(en="Loss surface", zh="损失曲面"), LOSS, "🥣"),
    Topic("cross_entropy", Text(en="Cross-entropy", zh="交叉熵"), LOSS, "🎲"),
    Topic("four_equations", Text(en="The four equations", zh="反向传播四大公式"), BACKPROP, "4️⃣"),
    Topic("server_room", Text(en="The server room", zh="机房数据"), REGRESSION, "🗄️"),
    Topic("least_squares", Text(en="Least squares", zh="最小二乘法"), REGRESSION, "📏"),
    Topic(
        "regression_descent", Text(en="Descent and the neuron", zh="梯度下降法与神经网络法"), REGRESSION, "📉"
    ),
    Topic("prediction", Text(en="346 servers", zh="预测：346 台服务器"), REGRESSION, "❄️"),
    Topic("batch_size", Text(en="Batch size", zh="单样本、小批量、全批量"), REGRESSION, "📦"),
    Topic("many_features", Text(en="Many features", zh="多元线性回归"), REGRESSION, "🧮"),
    Topic("scaling", Text(en="Scaling", zh="标准化"), REGRESSION, "⚖️"),
    Topic("linear_classifier", Text(en="Linear classifier", zh="线性二分类"), CLASSIFICATION, "➗"),
)

BY_SLUG = {topic.slug: topic for topic in TOPICS}


def by_group(*, only_ready: bool = False) -> dict[Text, list[Topic]]:
    """The topics, group by group."""
    groups: dict[Text, list[Topic]] = {}
    for topic in TOPICS:
        if topic.ready or not only_ready:
            groups.setdefault(topic.group, []).append(topic)
    return groups

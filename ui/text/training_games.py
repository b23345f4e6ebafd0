"""Words of the three stories on the page “The training loop”."""

from ui.language import Text

SEED = Text(en="game number", zh="第几局")
NEW = Text(en="New game", zh="再来一局")
CLEAR = Text(en="Start again", zh="重新开始")

NUMBER_WORDS = Text(
    en="I have thought of a whole number from 1 to 50. Say one; the answer tells you the direction and roughly how far off you are. That is all a loss does.",
    zh="我想好了一个 1 到 50 的整数，请你来猜。我的回答只说方向和大概差多少——损失函数做的也就是这件事。",
)
YOUR_GUESS = Text(en="your guess (1 to 50)", zh="你猜（1 到 50）")
SAY = Text(en="Say it", zh="猜")
ANSWERS = {
    "found": Text(en="right!", zh="猜中了！"),
    "far_low": Text(en="far too small", zh="太小了"),
    "low": Text(en="too small", zh="小了"),
    "bit_low": Text(en="a bit too small", zh="小了一点"),
    "far_high": Text(en="far too big", zh="太大了"),
    "high": Text(en="too big", zh="大了"),
    "bit_high": Text(en="a bit too big", zh="大了一点"),
}
GUESS_NUMBER = Text(en="guess no.", zh="第几次")
GUESS = Text(en="guess", zh="猜的数")
ANSWER = Text(en="answer", zh="回答")
DISTANCE = Text(en="loss: how far off", zh="损失：相差多少")
NUMBER_FIGURE = Text(en="Your guesses, one under the other", zh="你猜过的数，自上而下")
NUMBER_ALT = Text(
    en="The guesses on a line from 1 to 50, each with its answer.",
    zh="1 到 50 的数轴上依次标出猜过的数和回答。",
)
AT_GUESS = Text(en="guess {k} of {n}", zh="第 {k} 次，共 {n} 次")
NONE_YET = Text(
    en="Say your first number: that is the **init** of this training.",
    zh="先随便猜一个数：这就是训练的**初始化**。",
)
NOT_YET = Text(
    en="Your last number was **{answer}**. Where do you go next?",
    zh="你刚才猜的数**{answer}**。下一次猜多少？",
)
FOUND = Text(
    en="**Found in {n} guesses.** A machine that only uses the direction, and always says the middle of what is left, needs {machine}: {guesses}.",
    zh="**{n} 次猜中。** 如果让机器来猜，只利用方向，每次都说剩余范围的中间数，要 {machine} 次：{guesses}。",
)
LIKE = Text(en="How is this training?", zh="这和训练有什么关系？")
LIKE_HEADS = {
    "phase": Text(en="the loop", zh="训练循环"),
    "number": Text(en="guess the number", zh="猜数"),
    "box": Text(en="the black box", zh="黑盒子"),
    "target": Text(en="the target", zh="打靶"),
}
LIKE_ROWS = (
    {
        "phase": Text(en="init", zh="初始化"),
        "number": Text(en="the first guess, any number", zh="随便猜第一个数"),
        "box": Text(en="the first p and q", zh="第一次试的 p 和 q"),
        "target": Text(en="the first aim", zh="第一次瞄准"),
    },
    {
        "phase": Text(en="forward", zh="正向计算"),
        "number": Text(en="say the number", zh="把数说出来"),
        "box": Text(en="compute z for every input", zh="对每个输入算出 z"),
        "target": Text(en="shoot", zh="开枪"),
    },
    {
        "phase": Text(en="loss", zh="计算损失"),
        "number": Text(en="“too small”, “a bit too big”", zh="“小了”“大了一点”"),
        "box": Text(en="compare z with what the box gives", zh="把 z 与黑盒子的输出相比"),
        "target": Text(en="how far from the center, which way", zh="偏离靶心多远、偏向哪边"),
    },
    {
        "phase": Text(en="backward", zh="反向传播"),
        "number": Text(en="so my number must become larger", zh="所以要往大里猜"),
        "box": Text(en="which of p and q must change, and which way", zh="p 和 q 该改哪个、往哪边改"),
        "target": Text(en="so the aim must go right and down", zh="所以要往右下方调"),
    },
    {
        "phase": Text(en="update", zh="更新"),
        "number": Text(en="the next guess", zh="下一次猜的数"),
        "box": Text(en="the next p and q", zh="下一次的 p 和 q"),
        "target": Text(en="the next aim", zh="下一次瞄准"),
    },
)

BOX_WORDS = Text(
    en="Nobody can look into the box; only its answers to four inputs are known. Find p and q so that $z = p\\,x + q\\,x^2$ gives the same. Solved when every error is below 0.01.",
    zh="谁也看不到盒子里面，只知道它对四个输入的回答。请找出 p 和 q，使 $z = p\\,x + q\\,x^2$ 给出同样的结果。每个误差都小于 0.01 就算成功。",
)
TABLE = Text(en="the box", zh="哪个盒子")
TABLES = {
    "new": Text(en="current course", zh="现行教程"),
    "old": Text(en="older course", zh="旧版教程"),
}
P = Text(en="p", zh="p")
Q = Text(en="q", zh="q")
TRY_IT = Text(en="Try it", zh="试一试")
TRY = Text(en="try", zh="第几次")
BOX_FIGURE = Text(en="What the box gives, and this try", zh="黑盒子的输出，以及这一次的 z")
TRY_LOSSES = Text(en="The loss of every try", zh="每次尝试的损失")
BOX_ALT = Text(
    en="Four points of the box; dashed lines to the four outputs of this try.",
    zh="黑盒子的四个点，虚线连到这一次的四个输出。",
)
OUTPUTS = Text(en="the outputs of this try", zh="这一次的输出")
ERRORS = Text(en="the errors, and the loss", zh="误差与损失")
AT_TRY = Text(en="try {k}", zh="第 {k} 次")
BOX_OPEN = Text(
    en="Try {k}: the largest error is {worst}, the loss {loss}. {hint}",
    zh="第 {k} 次：最大的误差是 {worst}，损失 {loss}。{hint}",
)
HINTS = {
    (False, False): Text(en="All outputs are too small.", zh="所有输出都偏小。"),
    (True, True): Text(en="All outputs are too large.", zh="所有输出都偏大。"),
    (True, False): Text(
        en="Too large at x = 1, too small at x = 2: less p, more q.",
        zh="x = 1 处偏大，x = 2 处偏小：p 减小，q 增大。",
    ),
    (False, True): Text(
        en="Too small at x = 1, too large at x = 2: more p, less q.",
        zh="x = 1 处偏小，x = 2 处偏大：p 增大，q 减小。",
    ),
}
BOX_SOLVED = Text(
    en="**Solved at try {k}**: every error is below 0.01. Least squares, which knows all four answers at once, says p = {p}, q = {q}.",
    zh="**{k} 次成功**：每个误差都小于 0.01。最小二乘法一次用上全部四个数据，得到 p = {p}，q = {q}。",
)

TARGET_WORDS = Text(
    en="One shooter corrects the aim after **every shot**, the other after a **burst of {n}** by the mean error. Every shot scatters by chance, so a single one says little about the aim. Step on and compare.",
    zh="一个射手**每打一枪**就调整瞄准，另一个**连打 {n} 枪**后按平均偏差调整。每一枪都有随机散布，单独一枪说明不了瞄准的好坏。请一步一步地比较。",
)
BURST_SIZE = Text(en="shots in a burst", zh="每组几枪")
SCATTER = Text(en="scatter of a shot (rings)", zh="每枪的散布（环）")
PART_OF = Text(en="part of the error corrected, η", zh="修正偏差的多大比例 η")
SINGLE = Text(en="Corrected after every shot", zh="每一枪后修正")
BURST = Text(en="Corrected after bursts of {n}", zh="每 {n} 枪后修正")
TARGET_ALT = Text(
    en="A target with ten rings, the way of the aim and the shots at this step.",
    zh="十环的靶子，画出瞄准点走过的路和这一步的弹着点。",
)
DISTANCES = Text(en="Distance of the aim from the center", zh="瞄准点离靶心的距离")
DISTANCES_ALT = Text(
    en="Distance of the aim from the center over the corrections, for single shots and for bursts of {n}.",
    zh="瞄准点离靶心的距离随修正次数的变化：单发，以及每组 {n} 枪。",
)
RINGS = Text(en="rings", zh="环")
CORRECTIONS = Text(en="corrections", zh="修正次数")
SHOTS = Text(en="shots", zh="枪数")
CORRECT_SINGLE = Text(en="single shots: aim ← aim − η · error", zh="单发：瞄准点 ← 瞄准点 − η · 偏差")
CORRECT_BURST = Text(en="bursts: aim ← aim − η · mean error", zh="一组：瞄准点 ← 瞄准点 − η · 平均偏差")
AT_CORRECTION = Text(en="correction {k} of {n}", zh="第 {k} 次修正，共 {n} 次")
BOUNCES = Text(
    en="**No nearer:** with η = 2 each correction is exactly twice the error, so the aim jumps to the other side and gets no nearer. Lower η.",
    zh="**不会靠近：** η = 2 时，修正量正好是偏差的两倍，瞄准点在靶心两侧来回跳，不会靠近。请减小 η。",
)
OVERSHOT = Text(
    en="**The aim leaves the target.** With η > 2 a correction is more than twice the error, so every correction leaves a larger error on the other side. Lower η.",
    zh="**瞄准点越跑越远。** η > 2 时，修正量是偏差的两倍以上，每次修正之后，另一侧的偏差反而更大。请减小 η。",
)
TARGET_OUTCOME = Text(
    en="From the first correction on the aim lies on average **{single} rings** off with single shots and **{burst} rings** with bursts of {n}: the scatter of a mean of n shots is 1/√n of one shot's, here 1/√{n} = {root}; with a small η most of the distance is still the way to the center. "
    "The bursts used {shots} shots for their {k} corrections, the single shooter {k}. In training the burst is the **batch**: larger batches give calmer steps, and each step costs more samples.",
    zh="从第一次修正起，瞄准点与靶心的平均距离：单发是 **{single} 环**，每组 {n} 枪是 **{burst} 环**。n 枪平均值的散布是一枪的 1/√n，这里是 1/√{n} = {root}；η 很小时，距离主要来自还没走完的路。"
    "{k} 次修正，成组射击用了 {shots} 枪，单发只用 {k} 枪。在训练中，一组就是一个**批次**（batch）：批次越大，每一步越稳，但每一步要用的样本也越多。",
)

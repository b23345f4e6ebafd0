"""Words of the driving question."""

from ui.language import Text

YOURS = Text(en="Your answer", zh="你的答案")
TYPE = Text(en="type a number", zh="请输入一个数")
COMMIT = Text(en="Commit and see", zh="确定，看结果")
SKIP = Text(en="Show without answering", zh="不作答，直接看")
AGAIN = Text(en="Ask again", zh="重新作答")
FIRST = Text(en="Choose or type an answer first.", zh="请先选择或输入答案。")
ABOUT = Text(en="About the question:", zh="关于开头的问题：")
GUESSED = Text(en="{prompt} — **You said: {guess}**", zh="{prompt} —— **你的回答：{guess}**")

"""Words of the player's own buttons."""

from ui.language import Text

WORDS = {
    "player": Text(en="Step player", zh="分步播放器"),
    "first": Text(en="To the start (Home)", zh="回到开头（Home）"),
    "back": Text(en="One step back (←)", zh="后退一步（←）"),
    "play": Text(en="Play (space)", zh="播放（空格）"),
    "pause": Text(en="Pause (space)", zh="暂停（空格）"),
    "next": Text(en="One step on (→)", zh="前进一步（→）"),
    "last": Text(en="To the end (End)", zh="跳到末尾（End）"),
    "step": Text(en="Step", zh="步"),
    "speed": Text(en="Speed", zh="速度"),
    "per_second": Text(en=" per second", zh=" 步/秒"),
    "fine": Text(en="fine steps", zh="细分步骤"),
    "png": Text(en="Save the figures as PNG", zh="把图存为 PNG"),
    "svg": Text(en="Save the figures as SVG", zh="把图存为 SVG"),
    "comes": Text(en="where it comes from", zh="这个数的来历"),
    "trouble": Text(
        en="The figures did not load. Reload the page; if they stay away, the server cannot write its folder `static`.",
        zh="图形没有加载成功。请刷新页面；如果仍然没有，说明服务器无法写入 static 文件夹。",
    ),
    "flat": Text(
        en="This browser does not draw in three dimensions (WebGL is off). The contour beside it shows the same numbers.",
        zh="这个浏览器不能显示三维图形（WebGL 未开启）。旁边的等高线图表示的是同样的数值。",
    ),
    "position": Text(en="step {k} of {n}", zh="第 {k} 步，共 {n} 步"),
}

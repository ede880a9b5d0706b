import os, support.display as d
from support.display import Display, WIDTHS, USUAL_WIDTH
CAP={1:3.5,2:4.8,3:6.4,4:8.5}
if os.environ.get("SURVEY")=="large":
    def set(self,page):
        page.evaluate("([s,c]) => { document.documentElement.dataset.size = s; document.documentElement.style.setProperty('--capital', c); document.documentElement.style.letterSpacing='0.06em' }",[str(self.size),str(CAP[self.size])])
    d.Display.set=set
    d.displays = lambda s, l: [Display(4, "usual", 0, (320,360,800))]
else:
    ws = tuple(w for w in WIDTHS if w != USUAL_WIDTH)
    d.displays = lambda s, l: [Display(2, "usual", 0, ws)]

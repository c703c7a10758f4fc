"""A person who walks a journey in the browser, in one of three ways."""

from enum import Enum


class Way(Enum):
    """How the person works the pages."""

    TOUCH = "by touch"
    KEYBOARD = "by keyboard"
    PLAIN = "without JavaScript"


class Person:
    def __init__(self, page, address, way=Way.PLAIN):
        self.page = page
        self.address = address
        self.way = way

    # MARK: Moving

    def press(self, target):
        """Works a button or a link as this person does, and waits for the page that follows."""
        before = self.page.evaluate("performance.timeOrigin")
        match self.way:
            case Way.TOUCH:
                target.tap()
            case Way.KEYBOARD:
                self.reach(target)
                self.page.keyboard.press("Enter")
            case Way.PLAIN:
                target.click()
        self.page.wait_for_function("before => performance.timeOrigin != before", arg=before)
        self.page.wait_for_load_state()
        self.pause()

    def pause(self):
        """The terminal takes no touch right after a new screen: nobody has read it yet."""
        if self.page.locator("body.terminal").count():
            self.page.wait_for_timeout(350)

    def reach(self, target):
        """Moves the focus to a control with Tab and the arrows alone."""
        for _ in range(400):
            if target.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {target}")

    def open(self, language, procedure):
        self.page.goto(self.address + "/")
        self.pause()
        self.press(self.page.locator(f"main button[name=language][value={language}]"))
        self.press(self.page.locator(f"button[name=procedure][value={procedure}]"))

    # MARK: Answering

    @property
    def step(self):
        """The step looked at."""
        return self.page.locator("main [data-step]").get_attribute("data-step")

    @property
    def has_ended(self):
        return self.page.locator("#answer").count() == 0 and self.forward.count() == 0

    @property
    def forward(self):
        return self.page.locator(".bar .end button[name=step]")

    @property
    def submit(self):
        return self.page.locator(".bar .end button[form=answer]")

    def go_on(self, answers):
        """Answers the question of the screen, or goes on where nothing is asked."""
        if self.forward.count():
            return self.press(self.forward)
        answer = answers[self.step]
        page = self.page
        if page.locator("#answer input[name=day]").count():
            year, month, day = (int(part) for part in answer.split("-"))
            for name, value in (("year", year), ("month", month), ("day", day)):
                self.choose(page.locator(f"#answer input[name={name}][value='{value}']"))
            self.press(self.submit)
        elif page.locator("#answer input[type=checkbox]").count():
            wanted = answer if isinstance(answer, list) else [answer]
            for value in wanted:
                self.choose(page.locator(f"#answer input[name=answer][value='{value}']"))
            self.press(self.submit)
        elif page.locator("#answer button[name=answer]").count():
            option = page.locator(f"#answer button[name=answer][value='{answer}']")
            if not option.is_visible():
                self.find(option)
            self.press(option)
        else:
            self.type(str(answer))
            self.press(self.submit)

    def type(self, answer):
        """Types an answer, on the keys of the screen where it has some."""
        keys = self.page.locator(".keypad:visible")
        if keys.count():
            for digit in answer:
                keys.locator(f"[data-digit='{digit}']").click()
        else:
            self.page.locator("#answer input[name=answer]").fill(answer)

    def find(self, option):
        """Looks for an answer in a long list: by its first letter, or by typing its name."""
        name = option.locator(".name").text_content().strip()
        if self.way is Way.TOUCH:
            # A terminal has no keyboard.
            letters = self.page.locator(".letters button[name=search]")
            index = letters.evaluate_all(
                "(all, name) => all.findIndex(e => e.value && name.localeCompare(e.value,"
                " undefined, { sensitivity: 'base' }) >= 0 && name.normalize('NFD')[0]"
                ".localeCompare(e.value.normalize('NFD')[0], undefined,"
                " { sensitivity: 'base' }) === 0)",
                name,
            )
            letters.nth(index).tap()
        else:
            self.page.locator("#search").fill(name)
            # Without a script nothing narrows the list while one types.
            if not option.is_visible():
                self.press(self.page.locator(".search form[role=search] button"))
        option.wait_for()

    def choose(self, box):
        """Chooses a box or a radio button that may be drawn as something else."""
        more = box.locator("xpath=ancestor::details[not(@open)]")
        if more.count():
            more.locator("summary").first.click()
        match self.way:
            case Way.TOUCH:
                box.locator("xpath=..").tap()
            case Way.PLAIN:
                box.locator("xpath=..").click()
            case Way.KEYBOARD if box.get_attribute("type") == "checkbox":
                self.reach(box)
                self.page.keyboard.press("Space")
            case Way.KEYBOARD:
                self.choose_by_arrows(box)
        assert box.is_checked()

    def choose_by_arrows(self, radio):
        name = radio.get_attribute("name")
        group = self.page.locator(f"#answer input[name={name}]")
        checked = self.page.locator(f"#answer input[name={name}]:checked")
        self.reach(checked if checked.count() else group.first)
        self.page.keyboard.press("Space")
        for _ in range(group.count()):
            if radio.is_checked():
                return
            self.page.keyboard.press("ArrowRight")

    def walk(self, journey, language, visit=lambda step: None):
        """Walks a journey to its end; returns the steps that were seen."""
        self.open(language, journey.procedure)
        seen = []
        for _ in range(len(journey.steps) + 1):
            seen.append(self.step)
            visit(self.step)
            if self.has_ended:
                return seen
            self.go_on(journey.answers)
        return seen

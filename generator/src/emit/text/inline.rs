//! Inline Markdown: events in, one run of text out.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::{Mentions, cell_code, code, escape, sentence, url};

/// What the end of a source line becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// The end of a line.
    Keep,
    /// A space.
    Space,
}

/// The writer of one paragraph, heading, cell or line.
#[derive(Debug)]
pub(super) struct Inline<'m> {
    out: String,
    breaks: Breaks,
    in_cell: bool,
    /// Whether `**` and `*` are written: not in a heading, which is bold as a whole.
    emphasis: bool,
    one_sentence: bool,
    done: bool,
    /// Markers of emphasis that are open, with where they stand.
    open: Vec<(&'static str, usize)>,
    /// Links and images that are open; only the outermost is written.
    links: Vec<Option<Link>>,
    /// A code block that is being read as a span.
    code: Option<String>,
    mentions: Mentions<'m>,
}

#[derive(Debug)]
struct Link {
    target: String,
    bare: bool,
    start: usize,
}

impl<'m> Inline<'m> {
    pub(super) fn new(breaks: Breaks) -> Self {
        Self {
            out: String::new(),
            breaks,
            in_cell: false,
            emphasis: true,
            one_sentence: false,
            done: false,
            open: Vec::new(),
            links: Vec::new(),
            code: None,
            mentions: Mentions::none(),
        }
    }

    pub(super) fn mentioning(mut self, mentions: Mentions<'m>) -> Self {
        self.mentions = mentions;
        self
    }

    pub(super) fn in_cell(mut self) -> Self {
        self.in_cell = true;
        self
    }

    pub(super) fn without_emphasis(mut self) -> Self {
        self.emphasis = false;
        self
    }

    pub(super) fn only_one_sentence(mut self) -> Self {
        self.one_sentence = true;
        self
    }

    /// Returns whether the sentence that was asked for is written.
    pub(super) fn is_done(&self) -> bool {
        self.done
    }

    pub(super) fn is_empty(&self) -> bool {
        self.out.trim().is_empty()
    }

    /// Returns what was written.
    pub(super) fn finish(self) -> String {
        self.out.trim().to_owned()
    }

    /// Writes an inline event; those of blocks are not its business.
    pub(super) fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(end) => self.end(end),
            Event::Code(text) => self.span(&text),
            Event::InlineHtml(html) if is_line_break(&html) => self.hard_break(),
            Event::SoftBreak => self.soft_break(),
            Event::HardBreak => self.hard_break(),
            Event::Text(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::FootnoteReference(text) => self.text(&text),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    /// Writes a code span: as a link where it names something, and is no part of another link.
    fn span(&mut self, text: &str) {
        let span = if self.in_cell { cell_code(text) } else { code(text) };
        let linked = self.links.iter().any(Option::is_some);
        match self.mentions.target(text).filter(|_| !linked) {
            Some(target) => self.out.push_str(&format!("[{span}]({target})")),
            None => self.out.push_str(&span),
        }
    }

    /// Writes any event, so that blocks follow each other in one line.
    pub(super) fn flat(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => {
                self.space();
                self.code = Some(String::new());
            }
            Event::End(TagEnd::CodeBlock) => {
                let text = self.code.take().unwrap_or_default();
                let words: Vec<&str> = text.split_whitespace().collect();
                self.event(Event::Code(CowStr::from(words.join(" "))));
                self.end_of_block();
            }
            Event::Text(text) if self.code.is_some() => {
                self.code.get_or_insert_default().push_str(&text);
            }
            Event::Start(Tag::Item) => {
                self.space();
                self.out.push_str("• ");
            }
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock) => {
                self.full_stop()
            }
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::HtmlBlock
                | TagEnd::Item,
            ) => self.end_of_block(),
            Event::End(TagEnd::TableCell | TagEnd::List(_)) => self.space(),
            event => self.event(event),
        }
    }

    /// Ends what stands there as a sentence, so that a title does not run into the text below it.
    fn full_stop(&mut self) {
        let text = self.out.trim_end();
        if text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | ')' | '"'))
        {
            self.out.truncate(text.len());
            self.out.push_str(". ");
        }
    }

    fn end_of_block(&mut self) {
        self.done |= self.one_sentence && !self.is_empty();
        self.space();
    }

    fn space(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with([' ', '\n']) {
            self.out.push(' ');
        }
    }

    /// Writes literal text, lines and all.
    pub(super) fn text(&mut self, text: &str) {
        let cut = if self.may_stop() { sentence::end(text) } else { None };
        let text = &text[..cut.unwrap_or(text.len())];
        let linked = self.links.iter().any(Option::is_some);
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.soft_break();
            }
            let at_start = self.out.is_empty() || self.out.ends_with('\n');
            escape::text(
                &mut self.out,
                if at_start { line.trim_start() } else { line },
                linked,
            );
        }
        self.done |= cut.is_some();
    }

    fn may_stop(&self) -> bool {
        self.one_sentence && self.open.is_empty() && self.links.is_empty()
    }

    fn soft_break(&mut self) {
        self.done |= self.may_stop() && sentence::is_complete(&self.out);
        let kept = self.out.trim_end_matches(' ').len();
        self.out.truncate(kept);
        match self.breaks {
            _ if self.out.is_empty() => {}
            Breaks::Keep => self.out.push('\n'),
            Breaks::Space => self.space(),
        }
    }

    fn hard_break(&mut self) {
        if self.breaks == Breaks::Keep && !self.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\\');
        }
        self.soft_break();
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Emphasis => self.mark("*"),
            Tag::Strong => self.mark("**"),
            Tag::Strikethrough => self.mark("~~"),
            Tag::Link { link_type, dest_url, .. }
            | Tag::Image { link_type, dest_url, .. } => {
                let nested = self.links.iter().any(Option::is_some);
                let target = if nested { None } else { url::target(dest_url) };
                let bare = *link_type == LinkType::Autolink;
                let start = self.out.len();
                self.links.push(target.map(|target| Link { target, bare, start }));
            }
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.unmark(),
            TagEnd::Link | TagEnd::Image => {
                if let Some(link) = self.links.pop().flatten() {
                    self.close(&link);
                }
            }
            _ => {}
        }
    }

    /// Opens emphasis. Within its own kind it says nothing, and its marks would run together.
    fn mark(&mut self, marker: &'static str) {
        let silent = !self.emphasis || self.open.iter().any(|(open, _)| *open == marker);
        let marker = if silent { "" } else { marker };
        self.open.push((marker, self.out.len()));
        self.out.push_str(marker);
    }

    fn unmark(&mut self) {
        let Some((marker, start)) = self.open.pop() else { return };
        if self.out.len() == start + marker.len() {
            self.out.truncate(start);
        } else {
            self.out.push_str(marker);
        }
    }

    fn close(&mut self, link: &Link) {
        let label = self.out.split_off(link.start);
        let label = label.trim();
        let target = &link.target;
        if !link.bare && !label.is_empty() {
            self.out.push_str(&format!("[{label}]({target})"));
        } else if target.contains(['{', '}']) {
            self.out.push_str(&code(target));
        } else {
            self.out.push_str(&format!("<{target}>"));
        }
    }
}

/// `<br>` is the one tag that documents use for want of another way to break a line.
fn is_line_break(html: &str) -> bool {
    let name =
        html.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    name.eq_ignore_ascii_case("br")
}

//! Block Markdown: events in, paragraphs, lists, quotes, tables and fences out.

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Tag, TagEnd};

use super::code::fence;
use super::inline::{Breaks, Inline};
use super::{Events, Mentions};

/// Containers deeper than this are written without their marks: nothing readable is, and each level costs a stack
/// frame and a prefix on every line.
const MAX_DEPTH: usize = 8;

/// Writes a whole text.
pub(super) fn write(events: Events<'_>, mentions: Mentions<'_>) -> String {
    let mut blocks = Blocks { events, depth: 0, mentions };
    blocks.sequence().join("\n\n")
}

struct Blocks<'a, 'm> {
    events: Events<'a>,
    depth: usize,
    mentions: Mentions<'m>,
}

impl<'m> Blocks<'_, 'm> {
    /// Begins a run of text.
    fn run(&self, breaks: Breaks) -> Inline<'m> {
        Inline::new(breaks).mentioning(self.mentions)
    }

    /// Writes the blocks up to the end of the container that holds them.
    fn sequence(&mut self) -> Vec<String> {
        let mut blocks = Vec::new();
        // The items of a tight list hold text without a paragraph around it.
        let mut bare = self.run(Breaks::Keep);
        let mut flattened = 0_usize;
        while let Some(event) = self.events.next() {
            let ends = is_container_end(&event);
            let is_block = ends || starts_block(&event);
            if is_block && !bare.is_empty() {
                let full = std::mem::replace(&mut bare, self.run(Breaks::Keep));
                blocks.push(full.finish());
            }
            match event {
                _ if ends && flattened == 0 => break,
                _ if ends => flattened -= 1,
                Event::Start(Tag::BlockQuote(_) | Tag::List(_))
                    if self.depth >= MAX_DEPTH =>
                {
                    flattened += 1;
                }
                Event::Start(Tag::Item) => flattened += 1,
                Event::Start(tag) if is_block => blocks.extend(self.block(tag)),
                Event::Rule => blocks.push("---".to_owned()),
                event => bare.event(event),
            }
        }
        if !bare.is_empty() {
            blocks.push(bare.finish());
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'_>) -> Option<String> {
        let text = match tag {
            Tag::Heading { .. } => {
                let title = self.inline(self.run(Breaks::Space).without_emphasis());
                if title.is_empty() { title } else { format!("**{title}**") }
            }
            Tag::BlockQuote(_) => self.quote(),
            Tag::CodeBlock(kind) => self.code(&kind),
            Tag::List(first) => self.list(first),
            Tag::Table(alignments) => self.table(&alignments),
            _ => self.inline(self.run(Breaks::Keep)),
        };
        (!text.is_empty()).then_some(text)
    }

    /// Writes a paragraph, a heading, a cell or a block of HTML: all that hold no blocks.
    fn inline(&mut self, mut inline: Inline<'_>) -> String {
        for event in self.events.by_ref() {
            match event {
                Event::End(
                    TagEnd::Paragraph
                    | TagEnd::Heading(_)
                    | TagEnd::HtmlBlock
                    | TagEnd::TableCell,
                ) => break,
                event => inline.event(event),
            }
        }
        inline.finish()
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>) -> String {
        let mut text = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                Event::Text(part) => text.push_str(&part),
                _ => {}
            }
        }
        match kind {
            CodeBlockKind::Fenced(info) => fence(info, &text),
            CodeBlockKind::Indented => fence("", &text),
        }
    }

    fn nested(&mut self) -> Vec<String> {
        self.depth += 1;
        let blocks = self.sequence();
        self.depth -= 1;
        blocks
    }

    fn quote(&mut self) -> String {
        let text = self.nested().join("\n\n");
        let lines = text.lines().map(|line| format!("> {line}").trim_end().to_owned());
        lines.collect::<Vec<_>>().join("\n")
    }

    fn list(&mut self, first: Option<u64>) -> String {
        let mut items = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    let marker = match first {
                        Some(first) => {
                            format!("{}. ", first.saturating_add(items.len() as u64))
                        }
                        None => "- ".to_owned(),
                    };
                    let blocks = self.nested();
                    items.push(item(&marker, &blocks));
                }
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        let loose = items.iter().any(|item| item.contains("\n\n"));
        items.join(if loose { "\n\n" } else { "\n" })
    }

    fn table(&mut self, alignments: &[Alignment]) -> String {
        let mut rows: Vec<String> = Vec::new();
        let mut row = String::from("|");
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    let cell = self.inline(self.run(Breaks::Space).in_cell());
                    row.push_str(&format!(" {cell} |"));
                }
                Event::End(TagEnd::TableHead) => {
                    rows.push(std::mem::replace(&mut row, String::from("|")));
                    rows.push(rule(alignments));
                }
                Event::End(TagEnd::TableRow) => {
                    rows.push(std::mem::replace(&mut row, String::from("|")));
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        rows.join("\n")
    }
}

fn rule(alignments: &[Alignment]) -> String {
    let columns = alignments.iter().map(|alignment| match alignment {
        Alignment::None => " --- |",
        Alignment::Left => " :--- |",
        Alignment::Center => " :---: |",
        Alignment::Right => " ---: |",
    });
    std::iter::once("|").chain(columns).collect()
}

/// Joins the blocks of an item behind its marker. A list right below its text keeps the item tight.
fn item(marker: &str, blocks: &[String]) -> String {
    let mut text = String::new();
    for block in blocks {
        if !text.is_empty() {
            text.push_str(if is_list(block) { "\n" } else { "\n\n" });
        }
        text.push_str(block);
    }
    let indent = " ".repeat(marker.len());
    let mut lines = text.lines();
    let mut out =
        format!("{marker}{}", lines.next().unwrap_or_default()).trim_end().to_owned();
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&indent);
            out.push_str(line);
        }
    }
    out
}

fn is_list(block: &str) -> bool {
    block.starts_with("- ") || block.starts_with("1. ")
}

fn starts_block(event: &Event<'_>) -> bool {
    match event {
        Event::Rule => true,
        Event::Start(tag) => matches!(
            tag,
            Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::BlockQuote(_)
                | Tag::CodeBlock(_)
                | Tag::HtmlBlock
                | Tag::List(_)
                | Tag::Item
                | Tag::Table(_)
        ),
        _ => false,
    }
}

fn is_container_end(event: &Event<'_>) -> bool {
    matches!(event, Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item))
}

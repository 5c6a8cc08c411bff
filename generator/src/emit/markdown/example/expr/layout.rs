//! Where the lines of an expression break.
//!
//! Each expression is measured once, and what its first line would be is worked out from the widths: laying out only to
//! see would double the work with each level.

use super::{Expr, WIDTH};

/// An expression with its width on one line.
pub(super) struct Measured<'e> {
    expr: &'e Expr,
    /// In characters.
    width: usize,
    /// Whether it ends in `?`.
    question: bool,
    /// The items of a group; the head of a chain, then its links.
    parts: Vec<Self>,
}

/// The first line of an expression that is laid out.
pub(super) struct FirstLine {
    pub(super) width: usize,
    /// Whether there is no other.
    pub(super) is_all: bool,
}

impl<'e> Measured<'e> {
    pub(super) fn of(expr: &'e Expr) -> Self {
        let (parts, own, end): (Vec<Self>, usize, Option<&str>) = match expr {
            Expr::Atom(text) => (Vec::new(), chars(text), Some(text)),
            Expr::Group { open, items, close } => {
                let commas = 2 * items.len().saturating_sub(1);
                let own = chars(open) + commas + chars(close);
                (items.iter().map(Self::of).collect(), own, Some(close))
            }
            Expr::Chain { head, links } => {
                let parts = std::iter::once(head.as_ref()).chain(links);
                (parts.map(Self::of).collect(), 0, None)
            }
        };
        let last = || parts.last().is_some_and(|part| part.question);
        Self {
            expr,
            width: own + parts.iter().map(|part| part.width).sum::<usize>(),
            question: end.map_or_else(last, |end| end.ends_with('?')),
            parts,
        }
    }

    /// Returns whether it fits on the line where `used` columns are taken before it and `after` behind it.
    fn fits(&self, used: usize, after: usize) -> bool {
        // rustfmt leaves room for one more character behind a chain that ends in `?`.
        let question = matches!(self.expr, Expr::Chain { .. }) && self.question;
        used + self.width + after + usize::from(question) <= WIDTH
    }

    /// Returns the one item that stays on the line of the group's opening part, though it is broken itself.
    fn hugged(
        &self,
        indent: usize,
        used: usize,
        after: usize,
    ) -> Option<(&Self, FirstLine)> {
        let (Expr::Group { open, close, .. }, [only]) =
            (self.expr, self.parts.as_slice())
        else {
            return None;
        };
        let group = matches!(only.expr, Expr::Group { .. });
        if !group || indent + 4 + only.width < WIDTH {
            return None;
        }
        let used = used + chars(open);
        let line = only.first_line(indent, used, after + close.len());
        (used + line.width <= WIDTH).then_some((only, line))
    }

    /// Returns what the first line of [`Self::layout`] would be.
    pub(super) fn first_line(
        &self,
        indent: usize,
        used: usize,
        after: usize,
    ) -> FirstLine {
        if self.fits(used, after) || self.parts.is_empty() {
            return FirstLine {
                width: self.width,
                is_all: true,
            };
        }
        match self.expr {
            Expr::Group { open, close, .. } => match self.hugged(indent, used, after) {
                Some((_, line)) => {
                    let end = if line.is_all { chars(close) } else { 0 };
                    let width = chars(open) + line.width + end;
                    FirstLine { width, ..line }
                }
                None => FirstLine {
                    width: chars(open),
                    is_all: false,
                },
            },
            _ => FirstLine {
                is_all: false,
                ..self.parts[0].first_line(indent, used, 0)
            },
        }
    }

    /// Returns whether the head of a chain takes several lines.
    pub(super) fn breaks_head(&self, indent: usize, used: usize) -> bool {
        match (self.expr, self.parts.first()) {
            (Expr::Chain { .. }, Some(head)) => !head.first_line(indent, used, 0).is_all,
            _ => false,
        }
    }

    /// Lays the expression out where `used` columns of the line are taken before it and `after` behind it.
    pub(super) fn layout(&self, indent: usize, used: usize, after: usize) -> String {
        if self.fits(used, after) || self.parts.is_empty() {
            return self.expr.flat();
        }
        match self.expr {
            Expr::Group { open, close, .. } => {
                let Some((only, _)) = self.hugged(indent, used, after) else {
                    return self.broken(open, close, indent);
                };
                let used = used + chars(open);
                let item = only.layout(indent, used, after + close.len());
                format!("{open}{item}{close}")
            }
            _ => self.linked(indent, used, after),
        }
    }

    /// Lays a group out with each item on a line of its own.
    fn broken(&self, open: &str, close: &str, indent: usize) -> String {
        let inner = indent + 4;
        let pad = " ".repeat(inner);
        let lines = self.parts.iter().map(|item| item.layout(inner, inner, 1));
        let lines: Vec<String> = lines.map(|item| format!("{pad}{item}")).collect();
        // A macro takes no comma behind its last argument.
        let comma = if open.ends_with("!(") { "" } else { "," };
        let lines = lines.join(",\n");
        format!("{open}\n{lines}{comma}\n{}{close}", " ".repeat(indent))
    }

    /// Lays a chain out with each link on a line of its own.
    fn linked(&self, indent: usize, used: usize, after: usize) -> String {
        let Some((head, links)) = self.parts.split_first() else { return String::new() };
        let mut out = head.layout(indent, used, 0);
        // Behind a head of several lines, links stand below its closing parenthesis.
        let inner = if out.contains('\n') { indent } else { indent + 4 };
        let pad = " ".repeat(inner);
        for (index, link) in links.iter().enumerate() {
            let after = if index + 1 == links.len() { after } else { 0 };
            out.push_str(&format!("\n{pad}{}", link.layout(inner, inner, after)));
        }
        out
    }
}

fn chars(text: &str) -> usize {
    text.chars().count()
}

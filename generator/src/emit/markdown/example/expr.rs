//! Expressions, laid out as rustfmt lays them out: on one line if they fit, else one argument or one call a line.

mod layout;
#[cfg(test)]
mod tests;

use layout::Measured;

/// The width that the crate's own formatting keeps to.
pub(in crate::emit::markdown) const WIDTH: usize = 89;

/// An expression.
#[derive(Debug, Clone)]
pub(in crate::emit::markdown) enum Expr {
    /// Text that is never broken.
    Atom(String),
    /// `f(a, b)`, `[a, b]`, `vec![a, b]`: the opening part, the items, the closing part.
    Group { open: String, items: Vec<Expr>, close: &'static str },
    /// `head.a(x).b(y).await?`: each link begins with its dot.
    Chain { head: Box<Expr>, links: Vec<Expr> },
}

impl Expr {
    pub(super) fn atom(text: impl Into<String>) -> Self {
        Self::Atom(text.into())
    }

    pub(super) fn call(function: &str, items: Vec<Self>) -> Self {
        Self::Group {
            open: format!("{function}("),
            items,
            close: ")",
        }
    }

    pub(super) fn array(items: Vec<Self>) -> Self {
        Self::Group {
            open: "[".to_owned(),
            items,
            close: "]",
        }
    }

    pub(super) fn vec(items: Vec<Self>) -> Self {
        Self::Group {
            open: "vec![".to_owned(),
            items,
            close: "]",
        }
    }

    pub(super) fn chain(head: Self, links: Vec<Self>) -> Self {
        match (links.is_empty(), head) {
            (true, head) => head,
            (false, Self::Chain { head, links: mut first }) => {
                first.extend(links);
                Self::Chain { head, links: first }
            }
            (false, head) => Self::Chain {
                head: Box::new(head),
                links,
            },
        }
    }

    /// Returns the expression on one line.
    pub(super) fn flat(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::Group { open, items, close } => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                format!("{open}{}{close}", items.join(", "))
            }
            Self::Chain { head, links } => {
                std::iter::once(head.as_ref()).chain(links).map(Self::flat).collect()
            }
        }
    }
}

/// Returns the statement `before` + expression + `after`, indented.
pub(in crate::emit::markdown) fn statement(
    before: &str,
    expr: &Expr,
    after: &str,
    indent: usize,
) -> String {
    let used = indent + before.chars().count();
    let behind = after.chars().count();
    let pad = " ".repeat(indent);
    let expr = Measured::of(expr);
    // Rather a line of its own than several lines, and rather that than a line that is too long.
    let same_line = expr.first_line(indent, used, behind);
    let own_line = expr.first_line(indent + 4, indent + 4, behind);
    let moved = !same_line.is_all && own_line.is_all
        || used + same_line.width > WIDTH
        || expr.breaks_head(indent, used) && !expr.breaks_head(indent + 4, indent + 4);
    match before.strip_suffix(' ') {
        Some(before) if moved => {
            let expr = expr.layout(indent + 4, indent + 4, behind);
            format!("{pad}{before}\n{pad}    {expr}{after}")
        }
        _ => format!("{pad}{before}{}{after}", expr.layout(indent, used, behind)),
    }
}

//! Expressions, laid out as rustfmt lays them out: on one line if they fit, else one argument or one call a line.

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

    /// Returns whether the head of a chain takes several lines.
    fn breaks_head(&self, indent: usize, used: usize) -> bool {
        match self {
            Self::Chain { head, .. } => head.layout(indent, used, 0).contains('\n'),
            _ => false,
        }
    }

    /// Lays the expression out where `used` columns of the line are taken before it and `after` behind it.
    fn layout(&self, indent: usize, used: usize, after: usize) -> String {
        let flat = self.flat();
        // rustfmt leaves room for one more character behind a chain that ends in `?`.
        let question = matches!(self, Self::Chain { .. }) && flat.ends_with('?');
        if used + flat.chars().count() + after + usize::from(question) <= WIDTH {
            return flat;
        }
        let inner = indent + 4;
        let pad = " ".repeat(inner);
        match self {
            Self::Atom(_) => flat,
            Self::Group { items, .. } if items.is_empty() => flat,
            Self::Group { open, items, close } => {
                if let [only @ Self::Group { .. }] = items.as_slice()
                    && inner + only.flat().chars().count() + 1 > WIDTH
                {
                    let used = used + open.chars().count();
                    let item = only.layout(indent, used, after + close.len());
                    if used + first_width(&item) <= WIDTH {
                        return format!("{open}{item}{close}");
                    }
                }
                let lines = items.iter().map(|item| item.layout(inner, inner, 1));
                let lines: Vec<String> =
                    lines.map(|item| format!("{pad}{item}")).collect();
                // A macro takes no comma behind its last argument.
                let comma = if open.ends_with("!(") { "" } else { "," };
                let lines = lines.join(",\n");
                format!("{open}\n{lines}{comma}\n{}{close}", " ".repeat(indent))
            }
            Self::Chain { head, links } => {
                let mut out = head.layout(indent, used, 0);
                // Behind a head of several lines, links stand below its closing parenthesis.
                let inner = if out.contains('\n') { indent } else { inner };
                let pad = " ".repeat(inner);
                for (index, link) in links.iter().enumerate() {
                    let after = if index + 1 == links.len() { after } else { 0 };
                    out.push_str(&format!(
                        "\n{pad}{}",
                        link.layout(inner, inner, after)
                    ));
                }
                out
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
    let same_line = expr.layout(indent, used, behind);
    // Rather a line of its own than several lines, and rather that than a line that is too long.
    let own_line = expr.layout(indent + 4, indent + 4, behind);
    let moved = same_line.contains('\n') && !own_line.contains('\n')
        || used + first_width(&same_line) > WIDTH
        || expr.breaks_head(indent, used) && !expr.breaks_head(indent + 4, indent + 4);
    match before.strip_suffix(' ') {
        Some(before) if moved => format!("{pad}{before}\n{pad}    {own_line}{after}"),
        _ => format!("{pad}{before}{same_line}{after}"),
    }
}

fn first_width(text: &str) -> usize {
    text.lines().next().map_or(0, |line| line.chars().count())
}

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
        Self::Group { open: format!("{function}("), items, close: ")" }
    }

    pub(super) fn array(items: Vec<Self>) -> Self {
        Self::Group { open: "[".to_owned(), items, close: "]" }
    }

    pub(super) fn vec(items: Vec<Self>) -> Self {
        Self::Group { open: "vec![".to_owned(), items, close: "]" }
    }

    pub(super) fn chain(head: Self, links: Vec<Self>) -> Self {
        match (links.is_empty(), head) {
            (true, head) => head,
            (false, Self::Chain { head, links: mut first }) => {
                first.extend(links);
                Self::Chain { head, links: first }
            }
            (false, head) => Self::Chain { head: Box::new(head), links },
        }
    }

    fn flat(&self) -> String {
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

    /// Lays the expression out where `used` columns of the line are taken before it and `after` behind it.
    fn layout(&self, indent: usize, used: usize, after: usize) -> String {
        let flat = self.flat();
        if used + flat.chars().count() + after <= WIDTH {
            return flat;
        }
        let inner = indent + 4;
        let pad = " ".repeat(inner);
        match self {
            Self::Atom(_) => flat,
            Self::Group { items, .. } if items.is_empty() => flat,
            Self::Group { open, items, close } => {
                if let [only @ Self::Group { .. }] = items.as_slice() {
                    let used = used + open.chars().count();
                    let item = only.layout(indent, used, after + close.len());
                    return format!("{open}{item}{close}");
                }
                let lines = items
                    .iter()
                    .map(|item| format!("{pad}{},\n", item.layout(inner, inner, 1)));
                format!(
                    "{open}\n{}{}{close}",
                    lines.collect::<String>(),
                    " ".repeat(indent)
                )
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
    let expr = expr.layout(indent, used, after.chars().count());
    format!("{}{before}{expr}{after}", " ".repeat(indent))
}

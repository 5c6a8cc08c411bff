/// An amount of money, written as text.
pub type Money = String;

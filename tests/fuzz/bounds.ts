/** The same cases in every run; a failure prints the seed with the case. */
export const SEED = 20_201_124;

/** What would only be read in a stack trace. */
export const RAW =
  /undefined|\bNaN\b|\[object|is not (?:a|iterable|defined)|Cannot |Invalid |Unexpected |Maximum call/;

/** Letters that only Vietnamese has of all languages that the add-on speaks. */
export const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

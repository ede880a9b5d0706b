/** Brings keyboards and words from the server, each once for the life of the document: they belong to no person. */

const books = new Map()

/**
 * @param {string} url of a locale's keyboard
 * @returns {Promise<{ html: string, typing: Object<string, string>, alike: string[], words: string[][] }>}
 */
export function bring(url) {
    if (!books.has(url)) {
        const book = read(url)
        books.set(url, book)
        book.catch(() => books.delete(url))
    }
    return books.get(url)
}

/** The session's own words, which may be the person's: never kept. @returns {Promise<string[][]>} */
export async function bringWords(url) {
    try {
        return await read(url)
    } catch {
        // Without a connection those of the language are what there is.
        return []
    }
}

async function read(url) {
    const response = await fetch(url, { credentials: 'same-origin' })
    if (!response.ok) throw new Error(`keyboard: ${response.status}`)
    return response.json()
}

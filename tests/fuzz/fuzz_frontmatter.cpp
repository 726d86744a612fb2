// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator imports was written by anybody: front matter, the first heading, and the text's measure.
#include "domain/posttext.h"
#include "platform/frontmatter.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace farthing;
    using namespace farthing::platform;
    const farthing::Result<MarkdownFile> file =
        parseMarkdownFile(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!file)
        return 0;
    const std::optional<Heading> heading = firstHeading(file->body);
    // The rest is the body, or its end.
    if (heading && !file->body.endsWith(heading->rest))
        std::abort();
    if (measure(file->body).words < 0)
        std::abort();
    (void)mediaIn(file->body);
    return 0;
}

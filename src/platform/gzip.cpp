// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/gzip.h"

#include <zlib.h>

#include <new>

namespace farthing::platform {

QByteArray gzip(const QByteArray &bytes)
{
    constexpr int gzipWindow = 15 + 16; // 16 asks zlib for the gzip header and checksum
    constexpr int memoryLevel = 8;
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH); // cannot fail: the buffer is large enough by deflateBound
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace farthing::platform

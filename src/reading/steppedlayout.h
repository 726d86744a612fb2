// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtGui/QTextDocument>

namespace farthing {

/// Lays a document out from its beginning in steps that are short however it was written. Qt does it in steps
/// of up to 200,000 characters, which takes up to a second.
class SteppedLayout
{
public:
    explicit SteppedLayout(QTextDocument *document = nullptr) : m_document(document) {}

    /// Goes on for about so long; false once everything is laid out.
    bool goOn(int milliseconds);
    bool isDone() const;
    /// Up to this character.
    int position() const { return m_position; }
    /// Everything has to be laid out once more.
    void startAgain() { m_position = 0; }

private:
    QPointer<QTextDocument> m_document;
    int m_position = 0;  ///< up to here it is laid out
    int m_stride = 1000; ///< characters of the next piece: as many as took about a millisecond
};

} // namespace farthing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typeahead.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>

namespace farthing {

namespace {

/// Keeps letters from a view.
class LetterFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool letter = !key->text().isEmpty() && key->text().at(0).isPrint() &&
                            key->key() != Qt::Key_Space &&
                            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (letter)
            event->ignore(); // somebody above may want it
        return letter;
    }
};

} // namespace

void switchOffTypeAhead(QAbstractItemView *view)
{
    view->installEventFilter(new LetterFilter(view));
}

} // namespace farthing

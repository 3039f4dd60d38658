// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/nameoffer.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

namespace indblik {

namespace {

constexpr int mostLines = 8;

/// The names that fit what is typed. It never has the cursor, and only looks on at the keys of its line.
class NameOffer final : public QListWidget
{
public:
    NameOffer(QLineEdit& line, std::function<std::vector<OfferedName>()> names)
        : QListWidget(&line)
        , m_line(line)
        , m_ask(std::move(names))
    {
        // A popup would take the keys of the line to itself.
        setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setFocusPolicy(Qt::NoFocus);
        setProperty("role", QStringLiteral("boxed"));
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        line.installEventFilter(this);
        connect(&line, &QLineEdit::textEdited, this, &NameOffer::offer);
        connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
            write(item->data(Qt::UserRole).toString());
            hide();
        });
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool isOfLine = object == &m_line;
        switch (event->type()) {
        case QEvent::FocusIn:
            if (isOfLine)
                m_names = m_ask();
            break;
        case QEvent::FocusOut:
        case QEvent::Hide:
            if (isOfLine)
                hide();
            break;
        case QEvent::Move:
        case QEvent::Resize:
            if (isVisible())
                place();
            break;
        case QEvent::KeyPress:
            if (isOfLine && isVisible())
                return takes(static_cast<const QKeyEvent*>(event)->key());
            break;
        default:
            break;
        }
        return QListWidget::eventFilter(object, event);
    }

private:
    /// Whether a key only goes through the names.
    bool takes(int key)
    {
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            goTo(std::clamp(currentRow() + (key == Qt::Key_Down ? 1 : -1), -1, count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            hide();
        return false;
    }

    void goTo(int row)
    {
        setCurrentRow(row);
        write(row < 0 ? m_typed : item(row)->data(Qt::UserRole).toString());
    }

    void write(const QString& text)
    {
        const QScopedValueRollback writing(m_isWriting, true);
        m_line.setText(text);
        // What is chosen counts as typed.
        Q_EMIT m_line.textEdited(text);
    }

    void offer(const QString& typed)
    {
        if (m_isWriting)
            return;
        m_typed = typed;
        clear();
        for (const OfferedName& each : m_names) {
            if (typed.isEmpty() || each.name == typed || !each.called.startsWith(typed, Qt::CaseInsensitive))
                continue;
            auto* item = new QListWidgetItem(
                each.called == each.name ? each.name : QStringLiteral("%1 (%2)").arg(each.name, each.called), this);
            item->setData(Qt::UserRole, each.name);
        }
        setCurrentRow(-1);
        if (count() == 0 || !m_line.hasFocus())
            return hide();
        // Where the page scrolls or the window is moved, it goes along.
        for (QWidget* around = m_line.parentWidget(); around; around = around->parentWidget()) {
            around->installEventFilter(this);
            if (around->isWindow())
                break;
        }
        place();
    }

    /// Below the line, or above it where the screen ends.
    void place()
    {
        if (m_line.visibleRegion().isEmpty())
            return hide();
        const int frame = 2 * frameWidth();
        resize(std::max(m_line.width(), sizeHintForColumn(0) + frame),
            std::min(count(), mostLines) * sizeHintForRow(0) + frame);
        QPoint corner = m_line.mapToGlobal(QPoint(0, m_line.height()));
        if (corner.y() + height() > m_line.screen()->availableGeometry().bottom())
            corner.ry() -= m_line.height() + height();
        move(corner);
        show();
    }

    QLineEdit& m_line;
    std::function<std::vector<OfferedName>()> m_ask;
    std::vector<OfferedName> m_names;
    QString m_typed;
    bool m_isWriting = false;
};

} // namespace

void offerNames(QLineEdit& line, const std::function<std::vector<OfferedName>()>& names)
{
    new NameOffer(line, names);
}

} // namespace indblik

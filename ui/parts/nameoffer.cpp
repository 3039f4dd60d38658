// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/nameoffer.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace indblik {

namespace {

constexpr int calledRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

class NameCompleter final : public QCompleter
{
public:
    NameCompleter(QLineEdit& line, std::function<std::vector<OfferedName>()> names)
        : QCompleter(&line)
        , m_line(line)
        , m_names(std::move(names))
        , m_model(new QStandardItemModel(this))
    {
        setModel(m_model);
        setCompletionRole(calledRole);
        setCaseSensitivity(Qt::CaseInsensitive);
        line.setCompleter(this);
        line.installEventFilter(this);
        // What is chosen counts as typed.
        connect(this, qOverload<const QString&>(&QCompleter::activated), &line, [&line](const QString& name) {
            line.setText(name);
            Q_EMIT line.textEdited(name);
        });
    }

    QString pathFromIndex(const QModelIndex& index) const override { return index.data(nameRole).toString(); }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        // The list itself gives the cursor back as it closes, and is in use then.
        if (object == &m_line && event->type() == QEvent::FocusIn
            && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            fill();
        return QCompleter::eventFilter(object, event);
    }

private:
    void fill()
    {
        m_model->clear();
        const auto names = m_names();
        for (const OfferedName& each : names) {
            auto* item = new QStandardItem(
                each.called == each.name ? each.name : QStringLiteral("%1 (%2)").arg(each.name, each.called));
            item->setData(each.called, calledRole);
            item->setData(each.name, nameRole);
            m_model->appendRow(item);
        }
    }

    QLineEdit& m_line;
    std::function<std::vector<OfferedName>()> m_names;
    QStandardItemModel* m_model;
};

} // namespace

void offerNames(QLineEdit& line, const std::function<std::vector<OfferedName>()>& names)
{
    new NameCompleter(line, names);
}

} // namespace indblik

// The ceiling: Express that reads a webhook and answers, without checking or keeping anything.
import express from 'express'

const app = express()
app.get('/ready', (_, response) => void response.send('ready'))
app.post('/hooks/twilio/inbound', express.urlencoded({ extended: false }), (_, response) => {
  response.type('text/xml').send('<Response/>')
})
app.listen(Number(process.env['PORT']), '127.0.0.1')
